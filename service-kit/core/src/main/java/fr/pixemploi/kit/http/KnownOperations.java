package fr.pixemploi.kit.http;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts calls by operation and never by what stood in their address. A call that is refused before its operation is known (no token, a
 * wrong type) bears its whole path, with ids of people and codes, and whoever makes up paths would make up series without end: all of
 * these are one.
 */
@Singleton
class KnownOperations implements MeterFilter {
    private static final String CALLS = "http.server.requests";
    private static final String PATH = "uri";
    private static final String BEFORE_THE_OPERATION = "UNMATCHED";

    /** Paths without a parameter that once were answered well: no made-up path is. */
    private final Set<String> answered = ConcurrentHashMap.newKeySet();

    @Override
    public Meter.Id map(Meter.Id call) {
        String path = call.getTag(PATH);
        if (!call.getName().equals(CALLS) || path == null || path.contains("{")) return call;
        if ("SUCCESS".equals(call.getTag("outcome"))) answered.add(path);
        if (!path.startsWith("/") || answered.contains(path)) return call;
        return call.replaceTags(Tags.of(call.getTags()).and(Tag.of(PATH, BEFORE_THE_OPERATION)));
    }
}
