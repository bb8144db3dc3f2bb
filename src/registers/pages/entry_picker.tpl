{{%AUTOESCAPE context="HTML"}}<div class="govuk-form-group{{#WRONG}} govuk-form-group--error{{/WRONG}}"{{#WHEN}} data-when="{{RULE}}"{{/WHEN}}>
<fieldset class="govuk-fieldset pd-picker"{{#DESCRIBED}} aria-describedby="{{IDS}}"{{/DESCRIBED}}><legend class="govuk-fieldset__legend">{{>QUESTION}}</legend>
{{>ABOUT}}
{{#FOLDED}}<select class="govuk-select{{#WRONG}} govuk-select--error{{/WRONG}}" id="{{ID}}" name="{{NAME}}" aria-label="{{LABEL}}"><option value="">[[Pilih]]</option>
{{#CHOICE}}<option value="{{VALUE}}"{{#CHECKED}} selected{{/CHECKED}}>{{TITLE}}</option>
{{/CHOICE}}</select>{{/FOLDED}}
{{#OPEN}}<div class="govuk-{{BOXES}} govuk-{{BOXES}}--small" data-choices>
{{#CHOICE}}<div class="govuk-{{BOXES}}__item"><input class="govuk-{{BOXES}}__input" type="{{KIND}}" id="{{CHOICE_ID}}" name="{{NAME}}" value="{{VALUE}}"{{#CHECKED}} checked{{/CHECKED}}><label class="govuk-label govuk-{{BOXES}}__label" for="{{CHOICE_ID}}">{{TITLE}}{{#CHOICE_ABOUT}}<span class="pd-sub">{{TEXT}}</span>{{/CHOICE_ABOUT}}</label></div>
{{/CHOICE}}</div>{{/OPEN}}
{{#NOTHING}}<p class="pd-note" id="{{ID}}" tabindex="-1" data-name="{{NAME}}">[[Belum ada yang dapat dipilih.]] <a class="govuk-link" href="{{REGISTER_ADDRESS}}">[[Lihat registernya]]<span class="govuk-visually-hidden">: {{LABEL}}</span></a></p>{{/NOTHING}}
{{#CLOSED}}<p class="pd-note">[[Register itu bukan untuk Anda; pilihannya tidak dapat diubah di sini.]]</p>{{/CLOSED}}
{{#NONE_FOUND}}<p class="pd-note" role="status">[[Tidak ada yang cocok. Coba dengan awal kata yang lain.]]</p>{{/NONE_FOUND}}
{{#SEARCH}}<div class="pd-picker__search" data-picker="{{SEARCH_ADDRESS}}" data-for="{{NAME}}"><label class="govuk-label" for="{{ID}}">[[Cari dengan awal nama atau nomor]]<span class="govuk-visually-hidden">: {{LABEL}}</span></label><input class="govuk-input" id="{{ID}}" name="_kata.{{NAME}}" type="search" value="{{TYPED}}" autocomplete="off"><button class="govuk-button govuk-button--secondary pd-small" name="_cari" value="{{NAME}}" formnovalidate>[[Cari]]<span class="govuk-visually-hidden"> {{LABEL}}</span></button></div><script type="module" src="{{SCRIPT}}"></script>{{/SEARCH}}
</fieldset></div>
