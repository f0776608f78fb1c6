package fr.pixemploi.kit.problem;

/** Where a code is explained: the page to which the {@code type} of a problem leads. */
final class ProblemTypes {
    static final String PAGE = "/problems";

    private ProblemTypes() {}

    static String of(String code) {
        return ServiceAddress.whole(PAGE + "#" + code);
    }
}
