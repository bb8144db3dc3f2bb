{{%AUTOESCAPE context="HTML"}}<h2 class="govuk-heading-m" id="riwayat">[[Riwayat]]</h2>
{{#NEWEST}}<p class="pd-note"><a class="govuk-link" href="{{ADDRESS}}">[[Kembali ke yang terbaru]]</a></p>{{/NEWEST}}
<ol class="pd-line">
{{#VERSION}}<li class="is-done"><span class="pd-line__dot">{{>ICON}}</span><p class="pd-line__what">{{WHAT}}</p><span class="pd-line__when">{{WHEN}}</span>{{#EFFECTIVE}}<span class="pd-line__when">[[Berlaku sejak {{TEXT}}]]</span>{{/EFFECTIVE}}{{#NOTE}}<p class="pd-line__said">“{{#LINE}}{{TEXT}}{{#LINE_separator}}<br>{{/LINE_separator}}{{/LINE}}”</p>{{/NOTE}}
{{#CHANGES}}<details class="govuk-details pd-changes"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">{{#FIRST}}[[{{COUNT}} isian diisi]]{{/FIRST}}{{#LATER}}[[{{COUNT}} isian berubah]]{{/LATER}}</span></summary><dl class="govuk-details__text">{{#CHANGE}}<div><dt>{{LABEL}}</dt><dd>{{#BEFORE}}<del><span class="govuk-visually-hidden">[[Sebelumnya:]] </span>{{TEXT}}</del> {{/BEFORE}}{{#AFTER}}<ins><span class="govuk-visually-hidden">[[Menjadi:]] </span>{{TEXT}}</ins>{{/AFTER}}</dd></div>
{{/CHANGE}}</dl></details>{{/CHANGES}}
{{#CHECK}}<p class="pd-line__said pd-ticked">[[Diperiksa:]] {{TEXT}}</p>{{/CHECK}}</li>
{{/VERSION}}</ol>
{{#OLDER}}<p class="govuk-body"><a class="govuk-link" href="{{ADDRESS}}">[[Riwayat yang lebih lama]]</a></p>{{/OLDER}}
