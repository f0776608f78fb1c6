package fr.pixemploi.kit.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table belongs to the capability that writes it; another one reaches it by a view only. Read from the sources: the tables that the
 * migrations make, and every SQL text, entity and query of entities in the main code. The kit's tables belong to no capability.
 */
public final class TableOwners {
    private static final Pattern TABLE =
            Pattern.compile("\\bcreate table (?:if not exists )?(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    /** What a text of SQL holds, or a part of one begins with: prose about a table is none. */
    private static final Pattern SQL = Pattern.compile(
            "\\b(?:select|insert\\s+into|delete\\s+from|lock\\s+table)\\b|\\bupdate\\s+\\w+(?:\\s+\\w+)?\\s+set\\b|^\\s*(?:from|join|left\\s+join|where|with)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WRITTEN = Pattern.compile(
            "\\b(?:insert\\s+into|update|delete\\s+from|merge\\s+into|lock\\s+table|truncate(?:\\s+table)?|copy)\\s+(?:only\\s+)?(?:\\w+\\.)?(\\w+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READ = Pattern.compile(
            "(?:\\b(?:from|join|using|table)\\s+|,\\s*)\\(?\\s*(?:only\\s+|lateral\\s+)?(?:\\w+\\.)?(\\w+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY =
            Pattern.compile("@(?:Table|CollectionTable|JoinTable)\\(\\s*name\\s*=\\s*\"(\\w+)\"");
    /** What queries call an entity, where it is not the name of its class. */
    private static final Pattern ENTITY_NAME = Pattern.compile("@Entity\\(\\s*name\\s*=\\s*\"(\\w+)\"");

    /** A mention of a table in one class. */
    private record Mention(String capability, String type, boolean writes) {}

    private TableOwners() {}

    /** Checks the service whose module is the current folder; throws an AssertionError that lists every violation. */
    public static void check(String service) {
        List<String> violations = violations(Path.of("src/main"), kit(), service);
        if (!violations.isEmpty()) throw new AssertionError(String.join("\n", violations));
    }

    /** The kit, from the folder of any module. */
    private static Path kit() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path kit = at.resolve("service-kit");
            if (Files.isDirectory(kit)) return kit;
        }
        throw new AssertionError("the kit is not found");
    }

    static List<String> violations(Path main, Path kit, String service) {
        Set<String> own = tables(main.resolve("resources/db/migration"));
        if (own.isEmpty()) throw new AssertionError("no migration makes a table under " + main);
        Set<String> ofTheKit = tablesOfJars(kit);
        Set<String> tables = new HashSet<>(own);
        tables.addAll(ofTheKit);
        Path root = main.resolve("java").resolve(service.replace('.', '/'));
        Map<String, String> entities = entities(root);
        Map<String, List<Mention>> mentions = new TreeMap<>();
        files(root, ".java").forEach(file -> {
            Path inside = root.relativize(file);
            String capability = inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
            String type = inside.getFileName().toString().replace(".java", "");
            String source = read(file);
            // Where SQL lives every text counts; elsewhere a sentence may name a table.
            String sql = texts(source, inside.toString().contains("persistence"));
            Set<String> written = new HashSet<>(found(ENTITY, source));
            written.addAll(tablesOf(found(WRITTEN, sql), entities));
            Set<String> all = new HashSet<>(written);
            all.addAll(tablesOf(found(READ, sql), entities));
            all.retainAll(tables);
            all.forEach(table -> mentions.computeIfAbsent(table, name -> new ArrayList<>())
                    .add(new Mention(capability, type, written.contains(table))));
        });
        List<String> violations = new ArrayList<>();
        mentions.forEach((table, of) -> {
            if (own.contains(table)) judge(table, of, violations);
            else
                of.forEach(mention -> violations.add("%s of %s names table %s of the kit: ask the kit, or its view"
                        .formatted(mention.type(), mention.capability(), table)));
        });
        return violations;
    }

    private static void judge(String table, List<Mention> mentions, List<String> violations) {
        Set<String> owners = new TreeSet<>();
        mentions.stream().filter(Mention::writes).map(Mention::capability).forEach(owners::add);
        if (owners.size() > 1) violations.add("table " + table + " is written by " + String.join(" and ", owners));
        mentions.stream()
                .filter(mention -> !owners.contains(mention.capability()))
                .map(mention -> "%s of %s reads table %s, which belongs to %s: let that one make a view"
                        .formatted(mention.type(), mention.capability(), table, owners))
                .sorted()
                .forEach(violations::add);
    }

    private static Set<String> tables(Path migrations) {
        Set<String> tables = new TreeSet<>();
        files(migrations, ".sql").forEach(file -> tables.addAll(found(TABLE, read(file))));
        return tables;
    }

    /** Of all its jars, since a service may have any of them. */
    private static Set<String> tablesOfJars(Path kit) {
        try (Stream<Path> jars = Files.list(kit)) {
            Set<String> tables = jars.map(jar -> jar.resolve("src/main/resources/db/kit"))
                    .filter(Files::isDirectory)
                    .flatMap(migrations -> tables(migrations).stream())
                    .collect(Collectors.toSet());
            if (tables.isEmpty()) throw new AssertionError("no migration makes a table of the kit under " + kit);
            return tables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table of each entity, by the name that queries call it, in lower case. */
    private static Map<String, String> entities(Path root) {
        Map<String, String> entities = new TreeMap<>();
        files(root, ".java").forEach(file -> {
            String source = read(file);
            Matcher table = ENTITY.matcher(source);
            if (!source.contains("@Entity") || !table.find()) return;
            Matcher named = ENTITY_NAME.matcher(source);
            String name = named.find()
                    ? named.group(1)
                    : file.getFileName().toString().replace(".java", "");
            entities.put(name.toLowerCase(Locale.ROOT), table.group(1).toLowerCase(Locale.ROOT));
        });
        return entities;
    }

    private static Set<String> tablesOf(Set<String> names, Map<String, String> entities) {
        return names.stream().map(name -> entities.getOrDefault(name, name)).collect(Collectors.toSet());
    }

    private static String texts(String source, boolean all) {
        StringBuilder texts = new StringBuilder();
        Matcher text = TEXT.matcher(source);
        while (text.find()) {
            String one = text.group(1) == null ? text.group(2) : text.group(1);
            if (all || SQL.matcher(one).find()) texts.append(one).append('\n');
        }
        return texts.toString();
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) found.add(matcher.group(1).toLowerCase(Locale.ROOT));
        return found;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
