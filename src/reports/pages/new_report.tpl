{{%AUTOESCAPE context="HTML"}}{{>ERRORS}}
<h1 class="govuk-heading-l">[[Buat laporan]]</h1>
{{#CHOOSE}}<p class="govuk-body">[[Pilih laporan yang hendak dibuat. Angka dan tabelnya terisi sendiri dari register.]]</p>
<ul class="pd-index">
{{#KIND}}<li><a class="govuk-link" href="{{ADDRESS}}">{{NAME}}</a><p>{{BASIS}}</p></li>
{{/KIND}}</ul>{{/CHOOSE}}
{{#FORM}}<h2 class="govuk-heading-m">{{NAME}}</h2>
<p class="pd-note">{{BASIS}}</p>
<form action="/laporan/baru" method="post" novalidate>{{>CSRF}}<input type="hidden" name="jenis" value="{{KIND}}">
{{#OWN}}<input type="hidden" name="pemilik" value="{{KEY}}">{{/OWN}}
{{#OWNER}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-pemilik">[[Perangkat daerah yang melapor]]</label>{{#WRONG}}<p class="govuk-error-message" id="f-pemilik-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<select class="govuk-select" id="f-pemilik" name="pemilik"{{#WRONG}} aria-describedby="f-pemilik-e"{{/WRONG}}><option value="">[[Pilih satu]]</option>
{{#OPTION}}<option value="{{KEY}}"{{#CHECKED}} selected{{/CHECKED}}>{{NAME}}</option>
{{/OPTION}}</select></div>{{/OWNER}}
{{#PERIOD}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-hari">[[Masa laporan]]</label>{{#WRONG}}<p class="govuk-error-message" id="f-hari-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<select class="govuk-select" id="f-hari" name="hari"{{#WRONG}} aria-describedby="f-hari-e"{{/WRONG}}>
{{#OPTION}}<option value="{{KEY}}"{{#CHECKED}} selected{{/CHECKED}}>{{NAME}}</option>
{{/OPTION}}</select></div>{{/PERIOD}}
{{#ENTRIES}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"><label class="govuk-label" for="f-entri">[[Kejadian yang dilaporkan]]</label>{{#WRONG}}<p class="govuk-error-message" id="f-entri-e"><span class="govuk-visually-hidden">[[Salah:]]</span> {{TEXT}}</p>{{/WRONG}}<select class="govuk-select" id="f-entri" name="entri"{{#WRONG}} aria-describedby="f-entri-e"{{/WRONG}}><option value="">[[Pilih satu]]</option>
{{#OPTION}}<option value="{{KEY}}"{{#CHECKED}} selected{{/CHECKED}}>{{NAME}}</option>
{{/OPTION}}</select></div>{{/ENTRIES}}
<button class="govuk-button">[[Mulai menulis]]</button>
</form>{{/FORM}}
