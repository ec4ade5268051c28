-- Steps name a session of the council as people do, not by its code.
update dossier_step d join council_session s on d.remark = s.code
set d.remark = concat('Phiên họp ngày ', date_format(s.held_on, '%d/%m/%Y'));

update dossier_step d join council_session s on d.remark like concat(s.code, ': %')
set d.remark = concat('Phiên họp ngày ', date_format(s.held_on, '%d/%m/%Y'), substring(d.remark, char_length(s.code) + 1));

update nomination_step n join council_session s on n.remark = s.code
set n.remark = concat('Phiên họp ngày ', date_format(s.held_on, '%d/%m/%Y'));
