{{%AUTOESCAPE context="HTML"}}<div class="pd-error">
<svg class="pd-error__roof" viewBox="0 0 100 40" aria-hidden="true" focusable="false"><path d="M3 25.5C20 23.5 31 19.5 38 12.5L45 4H55L62 12.5C69 19.5 80 23.5 97 25.5ZM38 12.5H62M45 4L42.5 1.5M55 4L57.5 1.5M16 25.5V40M33 25.5V40M44 25.5V40M56 25.5V40M67 25.5V40M84 25.5V40"/></svg>
<h1 class="govuk-heading-xl">{{HEADING}}</h1>
<p class="govuk-body">{{SENTENCE}}</p>
{{#COMPLAINTS}}<ul class="govuk-list govuk-list--bullet">{{#COMPLAINT}}<li>{{TEXT}}</li>{{/COMPLAINT}}</ul>{{/COMPLAINTS}}
{{#ADVICE}}<p class="govuk-body">{{TEXT}}</p>{{/ADVICE}}
{{#ARTICLE}}<p class="pd-note">[[Dasar: {{NAME}}]]</p>{{/ARTICLE}}
<ul class="govuk-list govuk-list--bullet">
  {{#SIGN_IN}}<li><a class="govuk-link" href="{{ADDRESS}}">[[Masuk dengan akun Anda]]</a></li>{{/SIGN_IN}}
  {{#AGAIN}}<li><a class="govuk-link" href="{{ADDRESS}}">[[Buka lagi halaman ini]]</a></li>{{/AGAIN}}
  <li><a class="govuk-link" href="/">[[Cari layanan dari beranda]]</a></li>
  <li><a class="govuk-link" href="/lacak">[[Lacak permohonan dengan nomornya]]</a></li>
</ul>
<p class="pd-note">[[Bila perlu bantuan petugas, sebutkan kode ini:]] <span class="pd-code">{{REFERENCE}}</span></p>
</div>
