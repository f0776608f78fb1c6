package fr.pixemploi.kit.problem;

import org.eclipse.microprofile.config.ConfigProvider;

/** Where a code is explained: the page to which the {@code type} of a problem leads. */
final class ProblemTypes {
    static final String PAGE = "/problems";

    /** Empty for a service that does not know its address: the type is then relative to the address of the call. */
    private static final String ADDRESS = ConfigProvider.getConfig()
            .getOptionalValue("pixemploi.address", String.class)
            .orElse("")
            .replaceFirst("/$", "");

    private ProblemTypes() {}

    static String of(String code) {
        return ADDRESS + PAGE + "#" + code;
    }
}
