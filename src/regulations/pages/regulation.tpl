{{%AUTOESCAPE context="HTML"}}<p class="pd-eyebrow">{{NAME}}</p>
<h1 class="govuk-heading-xl">[[Apakah peraturan ini dijalankan?]]</h1>
{{>WHOLE}}
<p class="govuk-body">[[Dari {{ALL}} ketentuan, {{NOT_ASSESSED}} tidak dinilai karena bukan pekerjaan sistem. Keadaan dihitung sistem dari catatan yang ada, {{COUNTED}}.]] <a class="govuk-link pd-noprint" href="#cara">[[Cara menilainya]]</a></p>
{{#STATUS}}<p class="pd-note">{{TEXT}}</p>{{/STATUS}}
{{#FULL_TEXT}}<p class="govuk-body"><a class="govuk-link" href="{{ADDRESS}}">[[Naskah lengkap peraturan]]</a></p>{{/FULL_TEXT}}
<nav aria-label="[[Saring ketentuan]]"><ul class="pd-views">{{#VIEW}}<li{{#LATE}} class="is-late"{{/LATE}}><a href="{{ADDRESS}}"{{#CURRENT}} aria-current="true"{{/CURRENT}}>{{LABEL}} <b>{{COUNT}}</b></a></li>
{{/VIEW}}</ul></nav>
<form class="pd-filter" action="{{ADDRESS}}" method="get" role="search">{{#STATE}}<input type="hidden" name="keadaan" value="{{WORD}}">{{/STATE}}
<div class="govuk-form-group"><label class="govuk-label" for="siapa">[[Yang menjalankan]]</label><select class="govuk-select" id="siapa" name="siapa"><option value="">[[Semua pihak]]</option>
{{#OWNER}}<option value="{{KEY}}"{{#CHECKED}} selected{{/CHECKED}}>{{LABEL}}</option>
{{/OWNER}}</select></div>
<div class="govuk-form-group"><label class="govuk-label" for="jenis">[[Jenis ketentuan]]</label><select class="govuk-select" id="jenis" name="jenis"><option value="">[[Semua jenis]]</option>
{{#KIND}}<option value="{{KEY}}"{{#CHECKED}} selected{{/CHECKED}}>{{LABEL}}</option>
{{/KIND}}</select></div>
<button class="govuk-button govuk-button--secondary">[[Saring]]</button>
</form>
{{#LIST}}<ol class="pd-articles">
{{#ARTICLE}}<li class="pd-article" id="{{ANCHOR}}"><h2 class="pd-article__no"><a class="govuk-link" href="{{ADDRESS}}">{{NUMBER}}{{#REST}}<span>{{TEXT}}</span>{{/REST}}</a></h2>
<div><p>{{SUMMARY}}</p>
{{#PROOF}}<p class="pd-article__proof">{{#LINK}}<a class="govuk-link" href="{{ADDRESS}}">{{TEXT}}</a>{{/LINK}}{{#PLAIN}}{{TEXT}}{{/PLAIN}}</p>
{{/PROOF}}{{#WAIVER}}<p class="pd-article__proof">[[Alasan:]] {{TEXT}}</p>{{/WAIVER}}</div>
<div class="pd-article__state">{{>TAG}}</div></li>
{{/ARTICLE}}</ol>{{/LIST}}
{{>EMPTY}}
<div class="pd-noprint">{{>PAGES}}
{{#WHOLE_LIST}}<p class="govuk-body"><a class="govuk-link" href="{{ADDRESS}}">[[Tampilkan semuanya di satu halaman, untuk dicetak]]</a></p>{{/WHOLE_LIST}}</div>
{{#MISPRINTS}}<details class="govuk-details" id="keliru"{{#OPEN}} open{{/OPEN}}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">[[Rujukan yang keliru, dan cara kami membacanya]]</span></summary>
<dl class="govuk-summary-list">
{{#MISPRINT}}<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">{{ARTICLE}}</dt><dd class="govuk-summary-list__value"><p class="govuk-body govuk-!-margin-bottom-1">[[Tertulis:]] {{SAYS}}</p><p class="govuk-body govuk-!-margin-bottom-0">[[Dibaca:]] {{READ_AS}}</p></dd></div>
{{/MISPRINT}}</dl></details>{{/MISPRINTS}}
<h2 class="govuk-heading-m" id="cara">[[Cara menilainya]]</h2>
<ul class="govuk-list govuk-list--bullet">
<li>[[Dijalankan: semua yang melayani ketentuan itu ada, dan tidak ada yang lewat atau dekat batasnya.]]</li>
<li>[[Jatuh tempo: batasnya dalam 30 hari, atau baru sebagian yang ada (belum lengkap).]]</li>
<li>[[Terlambat: sedikitnya satu hal lewat batasnya.]]</li>
<li>[[Belum diatur: belum ada satu pun yang tercatat.]]</li>
<li>[[Tidak dinilai: pengertian, wewenang, atau hal lain yang tidak dikerjakan lewat sistem; alasannya tertulis.]]</li>
</ul>
