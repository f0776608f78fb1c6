package fr.pixemploi.kit.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What ArchUnit has no word for. */
final class HouseConditions {
    private static final Set<String> OPERATIONS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Set<String> PERMISSIONS = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.PermissionsAllowed",
            "io.quarkus.security.Authenticated");
    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes",
            "java.time.InstantSource.system",
            "java.time.ZoneId.systemDefault",
            "java.util.TimeZone.getDefault",
            "java.util.Calendar.getInstance",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.security.SecureRandom.getInstance",
            "java.security.SecureRandom.getInstanceStrong",
            "java.util.random.RandomGenerator.getDefault",
            "java.util.random.RandomGenerator.of");

    /** Chance or time of the machine when they are made without a seed or an instant. */
    private static final Set<String> MADE_BY_CHANCE_OR_NOW = Set.of(
            "java.security.SecureRandom",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.Date",
            "java.util.GregorianCalendar");

    private static final String EVENT_HANDLER = "fr.pixemploi.kit.event.EventHandler";
    private static final String CONFIG_MAPPING = "io.smallrye.config.ConfigMapping";

    /** What makes a class reachable from outside, or the container make it. */
    private static final Set<String> ADAPTER_ANNOTATIONS = Set.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.enterprise.context.Dependent",
            "jakarta.inject.Singleton",
            "jakarta.ws.rs.Path",
            "jakarta.ws.rs.ext.Provider",
            "jakarta.persistence.Entity");

    private static final List<String> ADAPTER_ROOMS = List.of(".rest.", ".persistence.", ".messaging.");

    private static final List<String> ADAPTER_PACKAGES =
            List.of("java.sql", "javax.sql", "jakarta.persistence", "org.apache.kafka", "io.quarkus");

    private HouseConditions() {}

    static DescribedPredicate<JavaClass> topLevel() {
        return DescribedPredicate.describe("are top-level", HouseRules::isTopLevel);
    }

    static ArchCondition<JavaClass> beInAKnownRoom(String service, String... rooms) {
        return condition("be in a known room", (type, report) -> {
            String inside = type.getPackageName()
                    .substring(Math.min(type.getPackageName().length(), service.length()));
            List<String> parts = Arrays.stream(inside.split("\\."))
                    .filter(part -> !part.isEmpty())
                    .toList();
            boolean capability = parts.size() == 1;
            // A large room may be divided by what it speaks of.
            boolean room =
                    (parts.size() == 2 || parts.size() == 3) && List.of(rooms).contains(parts.get(1));
            boolean settings = parts.isEmpty() && outermost(type).isAnnotatedWith(CONFIG_MAPPING);
            if (!capability && !room && !settings && !type.getSimpleName().equals("package-info")) {
                report.accept(type.getName() + " is in no known room");
            }
        });
    }

    /** Used as "no classes should": an event is made for each class, satisfied when the class does open one. */
    static ArchCondition<JavaClass> openATransaction() {
        return satisfied("open a transaction", (type, report) -> {
            if (type.isAnnotatedWith("jakarta.transaction.Transactional"))
                report.accept(type.getName() + " is @Transactional");
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith("jakarta.transaction.Transactional"))
                    report.accept(method.getFullName() + " is @Transactional");
            }
            for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                if (call.getTargetOwner().getName().equals("io.quarkus.narayana.jta.QuarkusTransaction"))
                    report.accept(call.getDescription());
            }
        });
    }

    static ArchCondition<JavaClass> readTheClockOrDice() {
        return satisfied("read the clock or throw dice", (type, report) -> {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> readsTheClockOrDice(call.getTarget()))
                    .forEach(call -> report.accept(call.getDescription()));
            type.getMethodReferencesFromSelf().stream()
                    .filter(reference -> readsTheClockOrDice(reference.getTarget()))
                    .forEach(reference -> report.accept(reference.getDescription()));
            type.getConstructorCallsFromSelf().stream()
                    .filter(call ->
                            MADE_BY_CHANCE_OR_NOW.contains(call.getTargetOwner().getName()))
                    .filter(call -> call.getTarget().getRawParameterTypes().isEmpty())
                    .forEach(call -> report.accept(call.getDescription()));
        });
    }

    private static boolean readsTheClockOrDice(CodeUnitAccessTarget target) {
        boolean withAClock = target.getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.getName().equals("java.time.Clock"));
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.") && target.getName().equals("now");
        return !withAClock && (now || CLOCKS_AND_DICE.contains(owner + "." + target.getName()));
    }

    static ArchCondition<JavaClass> sayWhoMayOnEveryOperation() {
        return condition("say who may call each operation", (type, report) -> {
            boolean onClass = type.getAnnotations().stream()
                    .anyMatch(a -> PERMISSIONS.contains(a.getRawType().getName()));
            for (JavaMethod method : type.getMethods()) {
                boolean operation = method.getAnnotations().stream()
                        .anyMatch(a -> a.getRawType().getPackageName().equals("jakarta.ws.rs")
                                && OPERATIONS.contains(a.getRawType().getSimpleName()));
                boolean said = onClass
                        || method.getAnnotations().stream()
                                .anyMatch(
                                        a -> PERMISSIONS.contains(a.getRawType().getName()));
                if (operation && !said) report.accept(method.getFullName() + " does not say who may call it");
            }
        });
    }

    static ArchCondition<JavaClass> beNullMarked() {
        return condition("be in a @NullMarked package", (type, report) -> {
            boolean marked = type.getPackage()
                    .tryGetAnnotationOfType("org.jspecify.annotations.NullMarked")
                    .isPresent();
            if (!marked) report.accept(type.getName() + " is in a package without @NullMarked");
        });
    }

    static ArchCondition<JavaClass> haveMoreThanOneImplementation() {
        return condition("have more than one implementation unless it is a port of the domain", (type, report) -> {
            boolean port = isDomain(type);
            boolean framework = type.isAnnotatedWith(CONFIG_MAPPING);
            if (!type.isInterface() || type.isAnnotation() || port || framework || type.isNestedClass()) return;
            if (type.getSimpleName().equals("package-info")) return;
            long implementations = type.getAllSubclasses().stream()
                    .filter(subclass -> !subclass.getModifiers().contains(JavaModifier.ABSTRACT))
                    .count();
            if (implementations == 1) report.accept(type.getName() + " has one implementation only");
        });
    }

    static ArchCondition<JavaClass> enterNoAdapterOfAnotherCapability(String service) {
        return condition("enter no adapter of another capability", (type, report) -> {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getPackageName();
                if (!target.startsWith(service + ".")) continue;
                // Also a part of a divided room.
                boolean adapter = ADAPTER_ROOMS.stream().anyMatch((target + ".")::contains);
                if (adapter && !capability(service, target).equals(capability(service, type.getPackageName()))) {
                    report.accept(dependency.getDescription());
                }
            }
        });
    }

    static ArchCondition<JavaClass> useNoPortOfAnotherCapability(String service) {
        return condition("use no port of another capability", (type, report) -> {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (isPort(service, target)
                        && !capability(service, target.getPackageName())
                                .equals(capability(service, type.getPackageName())))
                    report.accept(dependency.getDescription());
            }
        });
    }

    /** Also a record or a lambda inside of a handler calls none. */
    static ArchCondition<JavaClass> callNoPortWhereEventsAreHandled(String service) {
        return condition("call no port where events are handled", (type, report) -> {
            boolean handler = outermost(type).getAllRawInterfaces().stream()
                    .anyMatch(implemented -> implemented.getName().equals(EVENT_HANDLER));
            if (!handler) return;
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> isPort(service, dependency.getTargetClass()))
                    .forEach(dependency -> report.accept(dependency.getDescription()));
        });
    }

    static ArchCondition<JavaClass> beNoAdapterOutsideRooms(String service) {
        return condition("be no adapter, bean or main where there are no rooms", (type, report) -> {
            String inside = type.getPackageName()
                    .substring(Math.min(type.getPackageName().length(), service.length() + 1));
            if (inside.contains(".")) return;
            ADAPTER_ANNOTATIONS.stream()
                    .filter(type::isAnnotatedWith)
                    .forEach(annotation -> report.accept(type.getName() + " is annotated with " + annotation));
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> ADAPTER_PACKAGES.stream()
                            .anyMatch(name ->
                                    dependency.getTargetClass().getPackageName().startsWith(name)))
                    .forEach(dependency -> report.accept(dependency.getDescription()));
            if (type.tryGetMethod("main", String[].class).isPresent())
                report.accept(type.getName() + " has a main method");
        });
    }

    private static boolean isPort(String service, JavaClass type) {
        return type.getPackageName().startsWith(service + ".")
                && isDomain(type)
                && type.isInterface()
                && type.isTopLevelClass()
                && !isSealed(type);
    }

    private static boolean isDomain(JavaClass type) {
        return (type.getPackageName() + ".").contains(".domain.");
    }

    private static boolean isSealed(JavaClass type) {
        return type.reflect().isSealed();
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent())
            outer = outer.getEnclosingClass().get();
        return outer;
    }

    private static String capability(String service, String name) {
        return name.length() <= service.length()
                ? ""
                : name.substring(service.length() + 1).split("\\.")[0];
    }

    private static ArchCondition<JavaClass> condition(
            String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return events(description, check, false);
    }

    private static ArchCondition<JavaClass> satisfied(
            String description, BiConsumer<JavaClass, Consumer<String>> check) {
        return events(description, check, true);
    }

    private static ArchCondition<JavaClass> events(
            String description, BiConsumer<JavaClass, Consumer<String>> check, boolean satisfied) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, message -> events.add(new SimpleConditionEvent(type, satisfied, message)));
            }
        };
    }
}
