package fr.pixemploi.kit.planted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeModel;
import java.lang.classfile.MethodModel;
import java.lang.instrument.ClassDefinition;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.jspecify.annotations.Nullable;

/**
 * Slips in the service's own source: what is compiled from it takes the place of what runs, in this process, until it is taken out again.
 * Only the code of methods is replaced, since Quarkus adds to classes what their source has not.
 */
public final class PlantedCode implements AutoCloseable {
    private static final String SOURCES = "src/main/java/";

    private final Instrumentation jvm = ByteBuddyAgent.install();
    private final List<ClassDefinition> before = new ArrayList<>();

    /**
     * @param root that files of slips are named from
     * @param folder for what is compiled
     */
    public PlantedCode(Path root, List<PlantedBug.Slip> slips, Path folder) throws Exception {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Map<String, String> sources = new LinkedHashMap<>();
        for (PlantedBug.Slip slip : slips) {
            Path file = root.resolve(slip.in());
            String name = file.toString().replaceFirst(".*" + SOURCES, "");
            String source = sources.containsKey(name) ? sources.get(name) : Files.readString(file);
            sources.put(name, slipped(source, slip));
        }
        List<ClassDefinition> planted = new ArrayList<>();
        for (Path compiled : compiled(sources, folder)) {
            String name = folder.resolve("classes")
                    .relativize(compiled)
                    .toString()
                    .replace(".class", "")
                    .replace('/', '.');
            Class<?> type = Class.forName(name, false, loader);
            byte[] running = running(type);
            before.add(new ClassDefinition(type, running));
            planted.add(new ClassDefinition(
                    type, withCodeOf(running, Files.readAllBytes(compiled), type.getClassLoader())));
        }
        jvm.redefineClasses(planted.toArray(ClassDefinition[]::new));
    }

    private static String slipped(String source, PlantedBug.Slip slip) {
        String stands = Stream.of(slip.stands().strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        assertThat(Pattern.compile(stands).matcher(source).results().count())
                .as("how often this stands in %s: %s", slip.in(), slip.stands())
                .isEqualTo(1);
        return source.replaceFirst(stands, Matcher.quoteReplacement(slip.becomes()));
    }

    private static List<Path> compiled(Map<String, String> sources, Path folder) throws IOException {
        if (sources.isEmpty()) return List.of();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of(
                "-proc:none",
                "-parameters",
                "-nowarn",
                "-implicit:none",
                "-d",
                classes.toString(),
                "-cp",
                classPath()));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("source").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .as("what javac says of %s", sources.keySet())
                .isZero();
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static String classPath() {
        return "target/classes:"
                + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** The class as it is now, with what Quarkus made of it. */
    private byte[] running(Class<?> type) throws Exception {
        Map<String, byte[]> seen = new HashMap<>();
        ClassFileTransformer look = new ClassFileTransformer() {
            @Override
            public byte @Nullable [] transform(
                    @Nullable ClassLoader loader,
                    String name,
                    @Nullable Class<?> redefined,
                    ProtectionDomain domain,
                    byte[] bytes) {
                if (type.equals(redefined)) seen.put("", bytes);
                return null;
            }
        };
        jvm.addTransformer(look, true);
        try {
            jvm.retransformClasses(type);
        } finally {
            jvm.removeTransformer(look);
        }
        return Objects.requireNonNull(seen.get(""));
    }

    private static byte[] withCodeOf(byte[] running, byte[] compiled, ClassLoader loader) {
        ClassFile files = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(loader).cached()));
        Map<String, CodeModel> slipped = new HashMap<>();
        for (MethodModel method : files.parse(compiled).methods())
            method.code().ifPresent(code -> slipped.put(key(method), code));
        ClassModel here = files.parse(running);
        assertThat(here.methods().stream().map(PlantedCode::key))
                .as("a slip makes no method, nor anything with an arrow, that was not there")
                .containsAll(slipped.keySet());
        return files.transformClass(here, (type, part) -> {
            if (part instanceof MethodModel method && slipped.containsKey(key(method)))
                type.transformMethod(
                        method,
                        (built, each) -> built.with(each instanceof CodeModel ? slipped.get(key(method)) : each));
            else type.with(part);
        });
    }

    private static String key(MethodModel method) {
        return (method.flags().has(AccessFlag.STATIC) ? "static " : "")
                + method.methodName().stringValue()
                + method.methodType().stringValue();
    }

    @Override
    public void close() throws Exception {
        jvm.redefineClasses(before.toArray(ClassDefinition[]::new));
    }
}
