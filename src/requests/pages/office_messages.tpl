{{%AUTOESCAPE context="HTML"}}<h2 class="govuk-heading-m" id="pesan">[[Pesan]]</h2>
{{#MESSAGE}}<div class="govuk-inset-text govuk-!-margin-top-2 govuk-!-margin-bottom-3"><p class="govuk-body govuk-!-margin-bottom-1"><strong>{{AUTHOR}}</strong> <span class="pd-sub">{{MOMENT}}</span></p><p class="govuk-body govuk-!-margin-bottom-0">{{#LINE}}{{TEXT}}{{#LINE_separator}}<br>{{/LINE_separator}}{{/LINE}}</p></div>
{{/MESSAGE}}
{{#NO_MESSAGES}}<p class="pd-note">[[Belum ada pesan. Pemohon membacanya di halaman lacak dan diberi tahu lewat email.]]</p>{{/NO_MESSAGES}}
{{#WRITE}}<form class="pd-noprint" action="{{ADDRESS}}/pesan" method="post" novalidate>{{>CSRF}}
<div class="govuk-form-group"><label class="govuk-label" for="f-message">[[Tulis pesan kepada pemohon]]</label><textarea class="govuk-textarea" id="f-message" name="pesan" rows="3">
{{TYPED:p}}</textarea></div><button class="govuk-button govuk-button--secondary">[[Kirim pesan]]</button></form>{{/WRITE}}
