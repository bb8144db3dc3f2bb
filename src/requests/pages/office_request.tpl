{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<p class="pd-eyebrow pd-code">{{NUMBER}}{{#AGENDA}} · [[agenda]] {{TEXT}}{{/AGENDA}}</p>
<div class="pd-titlebar"><h1 class="govuk-heading-l">{{TITLE}}</h1><p>{{>STATE}} {{#ANSWER_DUE}}{{>DAYS}}{{/ANSWER_DUE}}</p></div>
{{#HAS_STEPS}}<p class="pd-phone"><a class="govuk-link" href="#aksi">[[Langsung ke langkah Anda]]</a></p>{{/HAS_STEPS}}
<div class="pd-split pd-split--office">
<div>
{{>ANSWERS}}
{{>LETTERS}}
{{>ENTRIES}}
{{>JOURNEY}}
{{>MESSAGES}}
</div>
{{>STEPS}}
</div>
