package fr.pixemploi.assessment.psychometrics.workbench.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Modules of the item player as one script, for a page that is a file of its own: what a module imports is put before it and the
 * words of import and export are taken off. The modules keep to what this needs: one line an import, no name twice at the top.
 */
final class InlinedModules {
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*\"\\./([a-z-]+\\.js)\";\\R");
    private static final Pattern EXPORT = Pattern.compile("(?m)^export (?=(async )?(function|class|const|let)\\b)");
    private static final Pattern LEFT = Pattern.compile("(?m)^(import|export)\\b.*|(?i)</script");

    private final Map<String, String> modules = new LinkedHashMap<>();

    private InlinedModules() {}

    /** @param module a file of {@code META-INF/resources/player} */
    static String of(String module) {
        InlinedModules all = new InlinedModules();
        all.add(module);
        return String.join("\n", all.modules.values());
    }

    private void add(String module) {
        String text = resource("META-INF/resources/player/" + module);
        Matcher imports = IMPORT.matcher(text);
        while (imports.find()) {
            if (!modules.containsKey(imports.group(1))) add(imports.group(1));
        }
        String bare = EXPORT.matcher(IMPORT.matcher(text).replaceAll("")).replaceAll("");
        Matcher left = LEFT.matcher(bare);
        if (left.find()) throw new IllegalStateException(module + " can't be put into a page: " + left.group());
        modules.put(module, bare);
    }

    static String resource(String path) {
        try (InputStream in = InlinedModules.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException(path + " is not there");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
