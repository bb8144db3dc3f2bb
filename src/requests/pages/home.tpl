{{%AUTOESCAPE context="HTML"}}<div class="pd-hall">
  <div class="pd-roofline"><svg viewBox="0 0 480 119" aria-hidden="true" focusable="false"><path d="M22 82C96 76 148 65 180 45L206 14H274L300 45C332 65 384 76 458 82ZM180 45H300M189 35H291M197 25H283M142 65.5C200 61 280 61 338 65.5M206 14L201.5 9.5M274 14L278.5 9.5M70 82V119M150 82V119M208 82V119M272 82V119M330 82V119M410 82V119"/></svg></div>
  <div class="govuk-width-container">
    <div class="pd-hall__in">
      <section>
        <h1 class="pd-hall__title">[[Apa yang Anda perlukan?]]</h1>
        <form class="pd-search" role="search" action="/#hasil" method="get">
          <label class="govuk-label" for="q">[[Tulis dengan kata sendiri]]</label>
          <div class="pd-search__row"><input class="govuk-input" id="q" name="q" type="search" autocomplete="off" value="{{Q}}"><button class="govuk-button">[[Cari]]</button></div>
        </form>
        <ul class="pd-often" aria-label="[[Contoh layanan]]">{{#EXAMPLE}}<li><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a></li>{{/EXAMPLE}}</ul>
      </section>
      <section class="pd-hall__post" aria-labelledby="lacak-j">
        <h2 class="govuk-heading-m" id="lacak-j">[[Sampai di mana permohonan saya?]]</h2>
        <form action="/lacak" method="get">
          <div class="govuk-form-group"><label class="govuk-label" for="nomor">[[Nomor permohonan]]</label>
          <div class="govuk-hint" id="nomor-h">[[Ada di tanda terima, contohnya]] <span class="pd-code">{{NUMBER_EXAMPLE}}</span></div>
          <input class="govuk-input govuk-input--width-20" id="nomor" name="nomor" aria-describedby="nomor-h" autocomplete="off" spellcheck="false"></div>
          <button class="govuk-button govuk-button--secondary">[[Lihat kabarnya]]</button>
        </form>
      </section>
    </div>
  </div>
</div>
<div class="govuk-width-container govuk-main-wrapper">
  {{#FOUND}}<section aria-labelledby="hasil">
    <h2 class="govuk-heading-l" id="hasil">[[Layanan untuk “{{TYPED}}”]]</h2>
    {{#LIST}}<ul class="pd-index">
      {{#SERVICE}}<li><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><p>{{SUMMARY}} [[Jawaban dalam {{DAYS}}.]]</p></li>
      {{/SERVICE}}</ul>{{/LIST}}
    {{#NOTHING}}<div class="pd-empty"><h3 class="govuk-heading-s">[[Belum ada layanan yang cocok]]</h3><p class="govuk-body">[[Coba satu kata saja, misalnya “ruang”, “data”, atau “magang”. Semua layanan juga ada di bawah ini.]]</p></div>{{/NOTHING}}
  </section>{{/FOUND}}
  <div class="pd-two">
    {{#EXTERNAL}}<section aria-labelledby="warga">
      <h2 class="govuk-heading-l" id="warga">[[Untuk warga dan lembaga]]</h2>
      <ul class="pd-index">
        {{#SERVICE}}<li><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><p>{{SUMMARY}} [[Jawaban dalam {{DAYS}}.]]</p></li>
        {{/SERVICE}}</ul>
    </section>{{/EXTERNAL}}
    {{#INTERNAL}}<section aria-labelledby="instansi">
      <h2 class="govuk-heading-l" id="instansi">[[Untuk {{AGENCY_WORD}}]]</h2>
      <ul class="pd-index pd-index--tight">
        {{#SERVICE}}<li><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><p>{{DAYS}}</p></li>
        {{/SERVICE}}</ul>
    </section>{{/INTERNAL}}
  </div>
</div>
{{#PROMISE}}<section class="pd-promise" aria-labelledby="janji">
  <div class="govuk-width-container">
    <h2 class="govuk-heading-l" id="janji">[[Yang kami janjikan, dan buktinya]]</h2>
    <p class="govuk-body">[[Kami menjawab setiap permohonan pada hari yang tertulis di tanda terima. Bila tidak, Anda diberi tahu sebabnya.]]</p>
    <dl class="pd-figures">
      {{#ANSWERED}}<div class="pd-figure"><dt>[[dijawab tepat waktu bulan ini: {{ON_TIME}} dari {{ALL}}]]</dt><dd>{{SHARE}}%</dd></div>
      <div class="pd-figure"><dt>[[hari kerja, rata-rata sampai dijawab]]</dt><dd>{{AVERAGE}}</dd></div>{{/ANSWERED}}
      {{#NONE_YET}}<div class="pd-figure"><dt>[[permohonan dijawab bulan ini]]</dt><dd>0</dd></div>{{/NONE_YET}}
      <div class="pd-figure"><dt>[[permohonan sedang terlambat]]</dt><dd>{{LATE}}</dd></div>
    </dl>
    <p class="govuk-body">[[Dihitung {{COUNTED}}.]] <a class="govuk-link" href="/peraturan">[[Lihat pasal demi pasal apakah peraturan dijalankan]]</a></p>
    <p class="govuk-body"><a class="govuk-link" href="/terbuka">[[Cari dan baca produk hukum, data, dan catatan yang terbuka untuk umum]]</a></p>
  </div>
</section>{{/PROMISE}}
