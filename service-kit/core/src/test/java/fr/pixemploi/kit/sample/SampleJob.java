package fr.pixemploi.kit.sample;

import fr.pixemploi.kit.job.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** Work that counts how often it was begun. */
@ApplicationScoped
public class SampleJob implements Job {
    public static final String NAME = "sample";

    private final Map<UUID, Integer> begun = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> failures = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> failed = new ConcurrentHashMap<>();

    public int begun(UUID id) {
        return begun.getOrDefault(id, 0);
    }

    public int failed(UUID id) {
        return failed.getOrDefault(id, 0);
    }

    /** The next attempts at this fail. */
    public void fails(UUID id, int times) {
        failures.put(id, times);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carryOut(UUID id, BooleanSupplier stopping) {
        begun.merge(id, 1, Integer::sum);
        if (failures.merge(id, -1, Integer::sum) >= 0) {
            failed.merge(id, 1, Integer::sum);
            throw new IllegalStateException("not now");
        }
        return true;
    }
}
