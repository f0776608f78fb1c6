package fr.pixemploi.k8s;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import fr.pixemploi.local.service.ServiceProcess;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The settings of a module, as its sources have them: files of properties, {@code @ConfigProperty}, and the interfaces of
 * {@code @ConfigMapping}, read by the compiler's own parser.
 */
record KnownSettings(Map<String, Boolean> properties) {
    /** Variables of the environment that a value of a file asks for. */
    private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Z_]+)[:}]");

    private static final Pattern INJECTED =
            Pattern.compile("(?:@ConfigProperty\\(name = |\\.get(?:Optional)?Value\\()\"([^\"]+)\"");

    /** @param modules folders that hold {@code src/main} */
    static KnownSettings of(List<Path> modules) throws IOException {
        Map<String, Boolean> required = new TreeMap<>();
        TreeSet<String> said = new TreeSet<>();
        for (Path module : modules) {
            for (Path file :
                    files(module, "src/main/resources", "application.properties", "microprofile-config.properties"))
                said.addAll(names(file));
            for (Path source : files(module, "src/main/java", ".java")) {
                String text = Files.readString(source);
                INJECTED.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .forEach(name -> required.putIfAbsent(name, false));
                if (text.contains("@ConfigMapping(")) parse(source).forEach(required::put);
            }
        }
        said.forEach(name -> required.put(name, false));
        return new KnownSettings(required);
    }

    /** By the names that variables of the environment have. */
    Map<String, Boolean> variables() {
        return properties.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> ServiceProcess.variable(entry.getKey()), Map.Entry::getValue, Boolean::logicalOr));
    }

    /** Variables of what leads to the machine itself unless a deployment says otherwise. */
    static TreeSet<String> ofThisMachine(List<Path> modules) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (Path module : modules)
            for (Path file :
                    files(module, "src/main/resources", "application.properties", "microprofile-config.properties"))
                read(file).forEach((name, value) -> {
                    if (!name.toString().startsWith("%") && value.toString().matches(".*(127\\.0\\.0\\.1|localhost).*"))
                        found.add(ServiceProcess.variable(name.toString()));
                });
        return found;
    }

    private static TreeSet<String> names(Path file) throws IOException {
        Properties properties = read(file);
        TreeSet<String> names = properties.stringPropertyNames().stream()
                .filter(name -> !name.startsWith("%"))
                .collect(Collectors.toCollection(TreeSet::new));
        properties
                .values()
                .forEach(value -> NAMED.matcher(value.toString())
                        .results()
                        .map(found -> found.group(1))
                        .forEach(names::add));
        return names;
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Path> files(Path module, String folder, String... endings) throws IOException {
        if (!Files.isDirectory(module.resolve(folder))) return List.of();
        try (Stream<Path> all = Files.walk(module.resolve(folder))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .toList();
        }
    }

    private static Map<String, Boolean> parse(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                null,
                null,
                List.of(),
                null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source));
        Map<String, Boolean> found = new TreeMap<>();
        for (CompilationUnitTree unit : task.parse())
            for (Tree type : unit.getTypeDecls())
                if (type instanceof ClassTree mapping)
                    prefix(mapping).forEach(prefix -> collect(mapping, prefix, new ArrayList<>(), true, found));
        return found;
    }

    private static List<String> prefix(ClassTree mapping) {
        return annotation(mapping.getModifiers().getAnnotations(), "ConfigMapping")
                .map(annotation -> annotation.getArguments().getFirst().toString())
                .map(said -> said.replaceAll("^prefix = \"|\"$", ""))
                .toList();
    }

    private static void collect(
            ClassTree type, String prefix, List<ClassTree> around, boolean isRequired, Map<String, Boolean> found) {
        List<ClassTree> scope = new ArrayList<>(around);
        type.getMembers().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .forEach(scope::add);
        Map<String, ClassTree> nested = scope.stream()
                .collect(Collectors.toMap(each -> each.getSimpleName().toString(), Function.identity(), (a, b) -> b));
        for (Tree member : type.getMembers()) {
            if (!(member instanceof MethodTree method)) continue;
            if (annotation(method.getModifiers().getAnnotations(), "WithParentName")
                    .findAny()
                    .isPresent()) continue;
            String name = prefix + "." + kebab(method.getName().toString());
            String returns = String.valueOf(method.getReturnType());
            boolean isOptional = returns.startsWith("Optional")
                    || annotation(method.getModifiers().getAnnotations(), "WithDefault")
                            .findAny()
                            .isPresent();
            ClassTree group = nested.get(returns.replaceAll("^Optional<(.*)>$", "$1"));
            if (group != null && group.getKind() == Tree.Kind.INTERFACE)
                collect(group, name, scope, isRequired && !isOptional, found);
            else found.put(name, isRequired && !isOptional);
        }
    }

    private static Stream<? extends AnnotationTree> annotation(List<? extends AnnotationTree> all, String name) {
        return all.stream().filter(each -> each.getAnnotationType().toString().equals(name));
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-zA-Z0-9])(?=[A-Z])", "$1-").toLowerCase(Locale.ROOT);
    }
}
