package fr.pixemploi.kit.house;

import static fr.pixemploi.kit.house.Conditions.condition;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.List;
import java.util.Set;

/** What a capability may use of another one, and what it may hold without rooms. */
final class CapabilityConditions {
    /** What makes a class reachable from outside, or the container make it. */
    private static final Set<String> ADAPTER_ANNOTATIONS = Set.of(
            "jakarta.enterprise.context.ApplicationScoped",
            "jakarta.enterprise.context.RequestScoped",
            "jakarta.enterprise.context.Dependent",
            "jakarta.inject.Singleton",
            "jakarta.ws.rs.Path",
            "jakarta.ws.rs.ext.Provider",
            "jakarta.persistence.Entity");

    private static final List<String> ADAPTER_ROOMS = List.of(".rest.", ".persistence.", ".messaging.", ".remote.");

    private static final List<String> ADAPTER_PACKAGES =
            List.of("java.sql", "javax.sql", "jakarta.persistence", "org.apache.kafka", "io.quarkus");

    private CapabilityConditions() {}

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
            if (!isHandler(HouseConditions.outermost(type))) return;
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> isPort(service, dependency.getTargetClass()))
                    .forEach(dependency -> report.accept(dependency.getDescription()));
        });
    }

    /** A room keeps all to itself; a part of it shows its values to the rest of the room, and no adapter. */
    static ArchCondition<JavaClass> keepAdaptersPackagePrivate() {
        return condition("keep adapters package-private", (type, report) -> {
            boolean part = ADAPTER_ROOMS.stream().noneMatch(room -> (type.getPackageName() + ".").endsWith(room));
            boolean adapter = isHandler(type) || ADAPTER_ANNOTATIONS.stream().anyMatch(type::isAnnotatedWith);
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && (adapter || !part))
                report.accept(type.getName() + " is public");
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

    private static boolean isHandler(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(implemented -> implemented.getName().equals(HouseRules.EVENT_HANDLER));
    }

    private static boolean isPort(String service, JavaClass type) {
        return type.getPackageName().startsWith(service + ".")
                && isDomain(type)
                && type.isInterface()
                && type.isTopLevelClass()
                && !isSealed(type);
    }

    static boolean isDomain(JavaClass type) {
        return (type.getPackageName() + ".").contains(".domain.");
    }

    private static boolean isSealed(JavaClass type) {
        return type.reflect().isSealed();
    }

    private static String capability(String service, String name) {
        return name.length() <= service.length()
                ? ""
                : name.substring(service.length() + 1).split("\\.")[0];
    }
}
