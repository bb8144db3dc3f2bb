{{%AUTOESCAPE context="HTML"}}{{#CITIZEN}}<footer class="pd-footer">
  <div class="govuk-width-container pd-footer__cols">
    <div><h2>{{OFFICE}}</h2>
      <p>[[{{PORTAL}} diselenggarakan menurut {{BASIS}}.]]</p></div>
    <div><h2>[[Perlu bantuan?]]</h2>
      <p>{{HOURS}}<br>[[Datang ke loket, atau baca <a class="govuk-link" href="/bantuan">halaman bantuan</a>.]]</p></div>
    <nav aria-label="[[Tentang situs ini]]"><h2>[[Tentang situs ini]]</h2>
      <ul class="pd-plain">
        <li><a class="govuk-link" href="/bantuan">[[Bantuan]]</a></li>
        <li><a class="govuk-link" href="/terbuka">[[Terbuka untuk umum]]</a></li>
        <li><a class="govuk-link" href="/aksesibilitas">[[Aksesibilitas]]</a></li>
        <li><a class="govuk-link" href="/data-pribadi">[[Pelindungan data pribadi]]</a></li>
      </ul></nav>
  </div>
</footer>{{/CITIZEN}}
{{#OFFICER}}<footer class="pd-footer pd-footer--office"><div class="govuk-width-container">
  <p>{{PORTAL}}, {{OFFICE}}. <a class="govuk-link" href="/bantuan">[[Bantuan]]</a></p>
</div></footer>{{/OFFICER}}
