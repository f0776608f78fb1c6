package fr.pixemploi.assessment.diagnosis.domain.passage;

/** What the others are told. */
public interface DiagnosisEvents {
    void completed(Diagnosis diagnosis);
}
