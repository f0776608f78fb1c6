package fr.pixemploi.profile.message.domain;

import java.util.Arrays;

/** What people are written about. The words are data ({@code message/texts.yaml}). */
public enum MessageKind {
    /** A structure made a code that opens the file. About: the message itself. */
    INVITATION("invitation"),
    /** Invited to a campaign, and not heard of since. About: the invitation. */
    REMINDER("reminder"),
    /** A test is done, and its result can be read. About: the sitting. */
    RESULT_READY("result-ready"),
    /** Enrolled for a session of certification. About: the candidate. */
    SESSION_NOTICE("session-notice"),
    /** The appointment for a session of certification is another one. About: this time, by a name UUID of the candidate and the moment. */
    APPOINTMENT_CHANGED("appointment-changed"),
    /** It is none any more. About: this time, likewise. */
    APPOINTMENT_CANCELLED("appointment-cancelled"),
    /** Another certificate took the place of one that stood. About: the one that does not stand any more. */
    CERTIFICATE_REPLACED("certificate-replaced"),
    /** A pathway was prescribed. About: the pathway. */
    PATHWAY_STEP("pathway-step"),
    /** A place became free for somebody who waited. About: this time, by a name UUID of the step and the moment; whoever waits anew is told anew. */
    PLACE_FREE("place-free"),
    /** A session of a pathway does not take place. About: this time, likewise; what is taken back may be said again. */
    SESSION_CANCELLED("session-cancelled"),
    /** What is shared is about to end. About: the grant. */
    SHARING_ENDS("sharing-ends"),
    /** A structure asks to be let see something. About: the request. */
    SHARING_ASKED("sharing-asked");

    /** How many there are: who wants none refuses as many. */
    public static final int COUNT = 12;

    /** All codes, as a request may name them. */
    public static final String CODES =
            "invitation|reminder|result-ready|session-notice|appointment-changed|appointment-cancelled|certificate-replaced|pathway-step|place-free|session-cancelled|sharing-ends|sharing-asked";

    private final String code;

    MessageKind(String code) {
        this.code = code;
    }

    /** How it is written in rows, requests and data. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is none of this code */
    public static MessageKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no such kind of message"));
    }
}
