{{%AUTOESCAPE context="HTML"}}{{LABEL}}{{#OPTIONAL}} [[(boleh kosong)]]{{/OPTIONAL}}{{#ONLY_IF}} <span class="pd-when">({{CONDITION}})</span>{{/ONLY_IF}}
