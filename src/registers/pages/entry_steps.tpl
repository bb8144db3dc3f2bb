{{%AUTOESCAPE context="HTML"}}<section class="pd-actions" aria-labelledby="aksi">
<h2 id="aksi">[[Langkah Anda]]</h2>
{{#LATE}}<p class="pd-note">{{TEXT}}</p>{{/LATE}}
{{#CONFIRM}}<form action="{{ADDRESS}}/nyatakan" method="post">{{>CSRF}}<input type="hidden" name="_versi" value="{{VERSION}}"><button class="govuk-button{{#SECONDARY}} govuk-button--secondary{{/SECONDARY}}">[[Nyatakan masih benar]]</button></form>{{/CONFIRM}}
{{#CHANGE}}<a class="govuk-button govuk-button--secondary" href="{{ADDRESS}}/ubah">[[Perbarui catatan]]</a>{{/CHANGE}}
{{#STEP}}<div class="pd-step"><h3>{{NAME}}</h3>{{#ARTICLE}}<p class="pd-sub">{{TEXT}}</p>{{/ARTICLE}}
{{#OTHER_PERSON}}<p class="pd-note">[[Harus dilakukan orang lain: Anda yang terakhir mengubah entri ini.]]</p>{{/OTHER_PERSON}}
{{#MISSING}}<p class="pd-step__need">{{TEXT}}</p>{{/MISSING}}
{{#OPEN}}<p class="pd-sub">[[Menjadi:]] {{TARGET}}</p><a class="govuk-button{{#SECONDARY}} govuk-button--secondary{{/SECONDARY}}" href="{{ADDRESS}}">{{NAME}}</a>{{/OPEN}}
{{#AT_ONCE}}<p class="pd-sub">[[Menjadi:]] {{TARGET}}</p><form action="{{ADDRESS}}" method="post">{{>CSRF}}<input type="hidden" name="_versi" value="{{VERSION}}"><button class="govuk-button{{#SECONDARY}} govuk-button--secondary{{/SECONDARY}}">{{NAME}}</button></form>{{/AT_ONCE}}</div>
{{/STEP}}
{{#NOTHING}}<p class="pd-note">{{TEXT}}</p>{{/NOTHING}}
{{#CLASSIFY}}<p class="govuk-body govuk-!-margin-bottom-0"><a class="govuk-link" href="{{ADDRESS}}/klasifikasi">[[Ubah siapa yang boleh membaca]]</a></p>{{/CLASSIFY}}
</section>
