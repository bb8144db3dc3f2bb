{{%AUTOESCAPE context="HTML"}}<div class="pd-keep">
<p class="pd-keep__big">{{KEPT}}<span aria-hidden="true">/</span><span class="govuk-visually-hidden"> [[dari]] </span>{{ASSESSED}}<small>[[ketentuan dijalankan, dengan bukti]]</small></p>
<div><svg class="pd-bar" viewBox="0 0 {{WIDTH}} 4" preserveAspectRatio="none" role="img" aria-label="{{SAID}}">{{#PART}}<rect class="b-{{TONE}}" x="{{FROM}}" width="{{LONG}}" height="4"/>{{/PART}}</svg>
<ul class="pd-bar__key">{{#KEY}}<li>{{>TAG}}</li>{{/KEY}}</ul></div>
</div>
