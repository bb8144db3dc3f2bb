{{%AUTOESCAPE context="HTML"}}<div class="pd-hall">
<div class="pd-roofline"><svg viewBox="0 0 480 119" aria-hidden="true" focusable="false"><path d="M22 82C96 76 148 65 180 45L206 14H274L300 45C332 65 384 76 458 82ZM180 45H300M189 35H291M197 25H283M142 65.5C200 61 280 61 338 65.5M206 14L201.5 9.5M274 14L278.5 9.5M70 82V119M150 82V119M208 82V119M272 82V119M330 82V119M410 82V119"/></svg></div>
<div class="govuk-width-container"><div class="pd-hall__in"><section><h1 class="pd-hall__title">[[Apa yang Anda perlukan?]]</h1></section></div></div>
</div>
<div class="govuk-width-container govuk-main-wrapper">
<ul class="pd-index">{{#SERVICE}}<li><a class="govuk-link" href="/layanan/{{KEY}}">{{SERVICE_NAME}}</a><p>{{SUMMARY}}</p></li>{{/SERVICE}}</ul>
</div>
