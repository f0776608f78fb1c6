package fr.pixemploi.assessment.live.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

    private final CurrentCaller caller;
    private final WatchRoom watchRoom;
    private final ObjectMapper json;

    LiveEventsResource(CurrentCaller caller, WatchRoom watchRoom, ObjectMapper json) {
        this.caller = caller;
        this.watchRoom = watchRoom;
        this.json = json;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed("invigilator")
    @Operation(
            summary = "The room as it changes, as server-sent events.",
            description =
                    "An event `room` at once and within about a second of each change, whichever instance made it; comments in between keep "
                            + "the line open. It ends after `seconds`, so that rights are checked again: call again then. "
                            + "404 for invigilators of other centres.")
    @APIResponse(
            responseCode = "200",
            description = "Events `room`, each with the whole room as JSON.",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = LiveViews.RoomView.class)))
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
        Multi<OutboundSseEvent> rooms = Multi.createFrom()
                .<LiveRoom>emitter(
                        screen -> {
                            AutoCloseable watch = watchRoom.watch(now.session(), screen::emit);
                            screen.onTermination(() -> close(watch));
                            screen.emit(now);
                        },
                        BackPressureStrategy.LATEST)
                .map(room -> written(LiveViews.RoomView.of(room)))
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
        return Multi.createBy().merging().streams(rooms, beats).select().first(Duration.ofSeconds(seconds));
    }

    private static void close(AutoCloseable watch) {
        try {
            watch.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(LiveViews.RoomView room) {
        try {
            return json.writeValueAsString(room);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
