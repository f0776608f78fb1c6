package fr.pixemploi.assessment.result.domain;

/** Tells the other services about results. */
public interface ResultEvents {
    void recorded(Result result);

    void consented(Consent consent);
}
