-- What settling the due dates of a year looks for, once its holidays are announced: few events hold a provisional date.

CREATE INDEX matter_event_provisional ON matter_event (matter_id)
    WHERE jsonb_path_exists(event, '$.**.provisional ? (@ == true)');
CREATE INDEX dossier_entry_provisional ON dossier_entry (aggregate_id)
    WHERE jsonb_path_exists(event, '$.**.provisional ? (@ == true)');
