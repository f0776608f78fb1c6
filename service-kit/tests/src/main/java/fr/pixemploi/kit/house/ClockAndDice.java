package fr.pixemploi.kit.house;

import static fr.pixemploi.kit.house.Conditions.satisfied;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.Set;

/** How a class reads the clock or throws dice by itself. */
final class ClockAndDice {
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

    private ClockAndDice() {}

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
}
