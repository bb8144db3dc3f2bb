{{%AUTOESCAPE context="HTML"}}<h1 class="govuk-heading-l">[[Ubah {{COUNT}} entri sekaligus]]</h1>
<p class="pd-note">[[Semua diubah, atau tidak satu pun. Riwayat setiap entri mencatatnya.]]</p>
<ul class="pd-plain pd-related">{{#ENTRY}}<li>{{TITLE}} {{>STATE}}</li>
{{/ENTRY}}</ul>
{{#FORM}}<form class="pd-form" action="{{ADDRESS}}" method="get">{{#CHOSEN}}<input type="hidden" name="pilih" value="{{ID}}:{{VERSION}}">{{/CHOSEN}}
<div class="govuk-form-group"><label class="govuk-label" for="apa">[[Apa yang dilakukan?]]</label><select class="govuk-select" id="apa" name="apa">
{{#STEP}}<option value="{{KEY}}">{{LABEL}}</option>
{{/STEP}}<optgroup label="[[Ubah isian]]">{{#FIELD}}<option value="{{KEY}}">{{LABEL}}</option>
{{/FIELD}}</optgroup></select></div>
<button class="govuk-button">[[Lanjut]]</button></form>{{/FORM}}
{{#NOTHING}}<p class="govuk-body">[[Tidak ada yang dapat Anda lakukan dengan semua entri ini sekaligus. Pilih entri yang keadaannya sama.]]</p>{{/NOTHING}}
