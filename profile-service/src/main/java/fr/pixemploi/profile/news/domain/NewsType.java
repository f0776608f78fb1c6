package fr.pixemploi.profile.news.domain;

import java.util.Arrays;

/** What a structure is told of the people whom it follows: that something happened, and of what to ask for more, never what was measured. */
public enum NewsType {
    /** A file was made for the person. Of: the file. */
    PERSON_REGISTERED("person-registered"),
    /** The person lets the structure see something. Of: the grant. */
    SHARING_GIVEN("sharing-given"),
    /** The person took it back, or had it taken back. Of: the grant. */
    SHARING_WITHDRAWN("sharing-withdrawn"),
    /** A result may be read, since it was shared or came under what was. Of: the result. */
    RESULT_AVAILABLE("result-available"),
    /** A result that may be read was scored again. Of: the result that stands in its place. */
    RESULT_RESCORED("result-rescored"),
    /** Somebody began a test of the structure. Of: the sitting. */
    SITTING_STARTED("sitting-started"),
    /** Somebody is done with a test of the structure. Of: the sitting. */
    SITTING_COMPLETED("sitting-completed"),
    /** Somebody is done with an entry diagnosis by rules of the structure. Of: the diagnosis. */
    DIAGNOSIS_COMPLETED("diagnosis-completed"),
    /** A pathway was prescribed by the structure. Of: the pathway. */
    PATHWAY_PRESCRIBED("pathway-prescribed"),
    /** The person said yes or no to such a pathway. Of: the pathway. */
    PATHWAY_ANSWERED("pathway-answered"),
    /** Such a pathway was given up, or another one took its place. Of: the pathway. */
    PATHWAY_ENDED("pathway-ended"),
    /** A step of such a pathway is done. Of: the pathway. */
    STEP_COMPLETED("step-completed"),
    /** A step of such a pathway was left, or does not take place. Of: the pathway. */
    STEP_ENDED("step-ended"),
    /** Such a pathway, or a step of it, is open again: what was said of it was a mistake. Of: the pathway. */
    PATHWAY_REOPENED("pathway-reopened"),
    /** A certificate of somebody who shares was published. Of: the certificate. */
    CERTIFICATE_PUBLISHED("certificate-published"),
    /** A person is erased: what the structure keeps of them itself is to go too. Of: the file, or their id where it had none. */
    PERSON_ERASED("person-erased");

    /** All codes, as a request may name them. */
    public static final String CODES =
            "person-registered|sharing-given|sharing-withdrawn|result-available|result-rescored|sitting-started|sitting-completed"
                    + "|diagnosis-completed|pathway-prescribed|pathway-answered|pathway-ended|step-completed|step-ended|pathway-reopened|certificate-published|person-erased";

    private final String code;

    NewsType(String code) {
        this.code = code;
    }

    /** How it is written in rows, requests and webhooks. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is none of this code */
    public static NewsType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such news"));
    }
}
