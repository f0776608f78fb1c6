package fr.pixemploi.assessment.bank.inspection;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Facts of an archive: what lies where. */
final class ArchiveFacts {
    private static final Set<String> OPENED_AS_MARKUP = Set.of("svg", "xml", "htm", "html", "xhtml");

    private ArchiveFacts() {}

    static ObjectNode of(byte[] content, FactBudget budget) {
        ObjectNode facts = budget.objectNode();
        ArrayNode entries = facts.putArray("entries");
        Set<String> folders = new TreeSet<>();
        for (Unpacked.Entry entry : Unpacked.of(content)) {
            String path = withoutEnd(entry.path());
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                budget.gather(slash);
                folders.add(path.substring(0, slash));
            }
            if (entry.folder()) {
                folders.add(path);
                continue;
            }
            refuseEntities(path, entry.content());
            int slash = path.lastIndexOf('/');
            entries.addObject()
                    .put("path", path)
                    .put("folder", slash < 0 ? "" : path.substring(0, slash))
                    .put("name", path.substring(slash + 1))
                    .put("bytes", entry.content().length);
        }
        ArrayNode all = facts.putArray("folders");
        folders.forEach(all::add);
        return facts;
    }

    private static String withoutEnd(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') end--;
        return path.substring(0, end);
    }

    /** Nothing in an archive is opened; what would harm whoever opens it is refused all the same. */
    private static void refuseEntities(String path, byte[] content) {
        if (!OPENED_AS_MARKUP.contains(Parts.ending(path))) return;
        if (new String(content, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT).contains("<!ENTITY"))
            throw new FileRefused(Refusal.EXTERNAL_ENTITY);
    }
}
