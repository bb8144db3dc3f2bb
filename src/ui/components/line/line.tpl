{{%AUTOESCAPE context="HTML"}}<ol class="pd-line">
{{#STEP}}<li class="{{CLASS}}"{{#NOW}} aria-current="step"{{/NOW}}><span class="pd-line__dot">{{>ICON}}</span><p class="pd-line__what">{{WHAT}}</p>{{#WHEN}}<span class="pd-line__when">{{TEXT}}</span>{{/WHEN}}{{#SAID}}<p class="pd-line__said">{{TEXT}}</p>{{/SAID}}</li>
{{/STEP}}</ol>
