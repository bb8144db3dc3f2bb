{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<h1 class="govuk-heading-l">{{TITLE}}</h1>
{{>NOTICE}}
<p class="govuk-body">[[Entri milik pihak yang berbeda yang terlihat seperti hal yang sama. Program hanya menunjukkan; orang yang memutuskan.]]</p>
{{#SEARCHED}}<p class="pd-note">[[{{COUNT}} entri dibandingkan, {{MOMENT}}.]]</p>{{/SEARCHED}}
{{#GROUP}}<section class="pd-entry"><h2 class="govuk-heading-m">{{TITLE}}</h2>
<ul class="pd-index">
{{#ENTRY}}<li><a class="govuk-link" href="{{ADDRESS}}">{{TITLE}}</a> {{>STATE}}<p>{{OWNER}}</p><p class="pd-num">{{AMOUNT}}</p></li>
{{/ENTRY}}</ul>
{{#PAIR}}<p class="govuk-body govuk-!-margin-bottom-1"><strong>{{HOW}}</strong> <span class="pd-num">({{PERCENT}}%)</span>: {{ONE}} – {{OTHER}}</p>
<p class="pd-note">[[Kata yang sama:]] {{SHARED}}{{#CLOSE}}. [[Anggarannya hampir sama.]]{{/CLOSE}}</p>
{{#DECIDE}}<details class="govuk-details"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Nyatakan bukan kembar]]</span></summary>
<form action="{{ADDRESS}}" method="post" novalidate>{{>CSRF}}<input type="hidden" name="satu" value="{{ONE_ID}}"><input type="hidden" name="lain" value="{{OTHER_ID}}">
<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-{{KEY}}">[[Mengapa bukan kembar]]</label>{{#WRONG}}<p class="govuk-error-message" id="f-{{KEY}}-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<textarea class="govuk-textarea" id="f-{{KEY}}" name="alasan" rows="2"{{#WRONG}} aria-invalid="true" aria-describedby="f-{{KEY}}-e"{{/WRONG}}></textarea></div>
<button class="govuk-button govuk-button--secondary">[[Bukan kembar]]</button></form></details>{{/DECIDE}}
{{/PAIR}}</section>
{{/GROUP}}
{{>EMPTY}}
{{>PAGES}}
{{#DECIDED}}<div class="pd-entry"><p class="govuk-body govuk-!-margin-bottom-1">{{ONE}} – {{OTHER}}</p><p class="pd-note">[[Bukan kembar menurut {{WHO}}, {{WHEN}}:]] {{REASON}}</p></div>
{{/DECIDED}}
