package fr.pixemploi.assessment.live.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.pixemploi.assessment.live.application.Screens;
import fr.pixemploi.assessment.live.application.WatchRoom;
import fr.pixemploi.assessment.live.domain.room.LiveRoom;
import fr.pixemploi.kit.security.CurrentCaller;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The exam room as it changes: the whole room again each time, so that a screen that missed one misses nothing. */
@Path("/v1/sessions/{id}/live/events")
@Tag(name = "exam room")
class LiveEventsResource {
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final int LONGEST_SECONDS = 600;
    private static final Duration LONGEST_BY_CODE = Duration.ofMinutes(1);

    private final CurrentCaller caller;
    private final WatchRoom watchRoom;
    private final ObjectMapper json;
    private final Clock clock;
    /** All screens are given the same room, by identity; it goes when no one holds it any more. */
    private final Cache<LiveRoom, String> written =
            Caffeine.newBuilder().weakKeys().build();

    LiveEventsResource(CurrentCaller caller, WatchRoom watchRoom, ObjectMapper json, Clock clock) {
        this.caller = caller;
        this.watchRoom = watchRoom;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({"invigilator", "centre-manager"})
    @Operation(
            summary = "The room as it changes, as server-sent events.",
            description =
                    "An event `room` at once and within about a second of each change, whichever instance made it; comments in between keep "
                            + "the line open. It ends after `seconds`, with the access token, or after a minute for who entered by code, so that rights are checked again: call again then. "
                            + "For managers of the centre too. 404 for people of other centres. A person, and a centre, has so many screens at a time: 429 "
                            + "`too-many-screens` beyond.")
    @APIResponse(
            responseCode = "200",
            description = "Events `room`, the data of each the whole room, as `getLiveRoom` answers it.",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = SchemaType.STRING)))
    public Multi<OutboundSseEvent> watchLiveRoom(
            @PathParam("id") UUID id,
            @QueryParam("seconds")
                    @DefaultValue("600")
                    @Min(1)
                    @Max(LONGEST_SECONDS)
                    @Parameter(description = "How long to stay.", example = "600")
                    int seconds,
            @Context Sse sse) {
        LiveRoom now = watchRoom.handle(caller.get(), id);
        Screens.Screen screen = watchRoom.watch(caller.get(), now.session());
        Multi<OutboundSseEvent> rooms = Multi.createFrom()
                .<LiveRoom>emitter(
                        events -> {
                            events.onTermination(screen::close);
                            screen.on(events::emit);
                            events.emit(now);
                        },
                        BackPressureStrategy.LATEST)
                .map(room -> written.get(room, this::write))
                .skip()
                .repetitions()
                .map(room -> sse.newEventBuilder()
                        .name("room")
                        .mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(room)
                        .build());
        Multi<OutboundSseEvent> beats = Multi.createFrom()
                .ticks()
                .every(BEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("").build());
        return Multi.createBy().merging().streams(rooms, beats).select().first(stay(seconds, end(), clock.instant()));
    }

    /** Who entered by code is looked at again soon: a code is taken back by news, and an entry ends with its session. */
    private Optional<Instant> end() {
        return caller.tokenEnd().or(() -> Optional.of(clock.instant().plus(LONGEST_BY_CODE)));
    }

    /** As long as was asked for, and no longer than the token is one. */
    static Duration stay(int seconds, Optional<Instant> tokenEnd, Instant now) {
        Duration asked = Duration.ofSeconds(seconds);
        return tokenEnd.map(end -> Duration.between(now, end))
                .filter(left -> left.compareTo(asked) < 0)
                // A token that has just run out is let in for some seconds, since clocks differ.
                .map(left -> left.isPositive() ? left : Duration.ofMillis(1))
                .orElse(asked);
    }

    private String write(LiveRoom room) {
        try {
            return json.writeValueAsString(LiveViews.RoomView.of(room));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
