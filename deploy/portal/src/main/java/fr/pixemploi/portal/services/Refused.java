package fr.pixemploi.portal.services;

import java.util.List;

/** A service understood and said no: its problem, with the texts that it gave in the reader's language. */
public final class Refused extends RuntimeException {
    private final transient Problem problem;

    /**
     * @param status of HTTP, 400 to 499
     * @param code stable, for programs
     * @param title what is wrong, in a few words
     * @param detail more of it; empty where there is none
     */
    public record Problem(int status, String code, String title, String detail, List<Fault> faults) {
        public Problem {
            faults = List.copyOf(faults);
        }

        /** Whether its faults say more than it says itself. */
        public boolean isWorthAList() {
            return faults.size() > 1
                    || faults.stream().anyMatch(fault -> !fault.says().equals(says()));
        }

        /** The longer of the two texts. */
        public String says() {
            return detail.isBlank() ? title : detail;
        }
    }

    /**
     * One wrong field.
     *
     * @param field name of the field in the body, such as {@code postalCode}, of a list {@code days/0}
     * @param says what is wrong with it
     */
    public record Fault(String field, String says) {}

    Refused(Problem problem) {
        super(problem.status() + " " + problem.code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    public boolean is(String code) {
        return problem.code().equals(code);
    }

    /** Not there, or not for this reader: services do not tell the two apart. */
    public boolean isNotThere() {
        return problem.status() == 404;
    }
}
