-- Who read results and diagnoses: rows are added and read, never changed. They go when their person was erased.
create trigger reads_of_results_stay before update or delete on result_read
    for each row execute function a_log_is_only_added_to('beneficiary_id', 'read_at', 'P3Y');
create trigger all_reads_of_results_stay before truncate on result_read
    for each statement execute function a_log_is_only_added_to();
create trigger reads_of_diagnoses_stay before update or delete on diagnosis_read
    for each row execute function a_log_is_only_added_to('beneficiary_id', 'read_at', 'P3Y');
create trigger all_reads_of_diagnoses_stay before truncate on diagnosis_read
    for each statement execute function a_log_is_only_added_to();
