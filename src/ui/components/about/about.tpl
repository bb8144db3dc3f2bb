{{%AUTOESCAPE context="HTML"}}{{#HINT}}<div class="govuk-hint" id="{{ID}}-h">{{TEXT}}</div>{{/HINT}}
{{#NOTE}}<div class="pd-officer-note" id="{{ID}}-n"><p class="govuk-body"><strong>[[Dari petugas:]]</strong> {{TEXT}}</p></div>{{/NOTE}}
{{#ERROR}}<div id="{{ID}}-e"><p class="govuk-error-message">{{>ICON}}<span><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</span></p></div>{{/ERROR}}
