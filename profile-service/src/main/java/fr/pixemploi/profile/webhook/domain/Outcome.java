package fr.pixemploi.profile.webhook.domain;

/** What came of one try to tell something. */
public sealed interface Outcome {
    /** The endpoint answered, whatever it said. */
    record Answered(int status) implements Outcome {}

    /** No answer came. */
    record Unanswered(Reason reason) implements Outcome {}

    /** Why no answer came. */
    enum Reason {
        /** The name leads nowhere, or to an address that is not public: which of the two is not told. */
        NO_PUBLIC_ADDRESS("no-public-address"),
        /** No connection, or one that broke; also by a certificate that does not hold. */
        UNREACHABLE("unreachable"),
        TOO_SLOW("too-slow");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** How it is written in answers and rows. */
        public String code() {
            return code;
        }
    }

    /** Whether it is settled: 2xx and nothing else. A redirection is none, since nobody is followed. */
    default boolean succeeded() {
        return this instanceof Answered(int status) && status >= 200 && status < 300;
    }

    /** Whether the endpoint asks never to be told anything again. */
    default boolean saysGone() {
        return this instanceof Answered(int status) && status == 410;
    }
}
