package fr.pixemploi.kit.house;

import static fr.pixemploi.kit.house.Conditions.condition;
import static fr.pixemploi.kit.house.Conditions.satisfied;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What ArchUnit has no word for. */
final class HouseConditions {
    private static final Set<String> OPERATIONS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final Set<String> PERMISSIONS = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.PermissionsAllowed",
            "io.quarkus.security.Authenticated");
    private static final String CONFIG_MAPPING = "io.smallrye.config.ConfigMapping";

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
            boolean port = CapabilityConditions.isDomain(type);
            boolean framework = type.isAnnotatedWith(CONFIG_MAPPING);
            if (!type.isInterface() || type.isAnnotation() || port || framework || type.isNestedClass()) return;
            if (type.getSimpleName().equals("package-info")) return;
            long implementations = type.getAllSubclasses().stream()
                    .filter(subclass -> !subclass.getModifiers().contains(JavaModifier.ABSTRACT))
                    .count();
            if (implementations == 1) report.accept(type.getName() + " has one implementation only");
        });
    }

    static JavaClass outermost(JavaClass type) {
        JavaClass outer = type;
        while (outer.getEnclosingClass().isPresent())
            outer = outer.getEnclosingClass().get();
        return outer;
    }
}
