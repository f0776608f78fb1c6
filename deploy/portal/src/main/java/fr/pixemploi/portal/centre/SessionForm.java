package fr.pixemploi.portal.centre;

import fr.pixemploi.client.certification.model.SessionCorrection;
import fr.pixemploi.client.certification.model.SessionRequest;
import fr.pixemploi.client.certification.model.VenueRequest;
import fr.pixemploi.portal.shell.Typed;
import jakarta.ws.rs.FormParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When and where a session is held, as it was typed. */
public class SessionForm {
    @FormParam("venueId")
    public @Nullable String venueId;

    @FormParam("venue/name")
    public @Nullable String venueName;

    @FormParam("venue/address")
    public @Nullable String venueAddress;

    @FormParam("venue/town")
    public @Nullable String venueTown;

    @FormParam("room")
    public @Nullable String room;

    @FormParam("startsAt")
    public @Nullable String startsAt;

    @FormParam("timeZone")
    public @Nullable String timeZone;

    @FormParam("invigilators")
    public @Nullable String invigilators;

    @FormParam("description")
    public @Nullable String description;

    SessionRequest request(UUID centreId) {
        SessionRequest request = new SessionRequest()
                .centreId(centreId)
                .room(Typed.words(room))
                .startsAt(Typed.words(startsAt))
                .invigilators(Typed.words(invigilators))
                .description(Typed.words(description));
        UUID kept = Typed.id(venueId);
        return kept == null ? request.venue(venue()).timeZone(Typed.words(timeZone)) : request.venueId(kept);
    }

    SessionCorrection correction() {
        return new SessionCorrection()
                .venue(venue())
                .room(Typed.words(room))
                .startsAt(Typed.words(startsAt))
                .timeZone(Typed.words(timeZone))
                .invigilators(Typed.words(invigilators))
                .description(Typed.words(description));
    }

    private VenueRequest venue() {
        return new VenueRequest()
                .name(Typed.words(venueName))
                .address(Typed.words(venueAddress))
                .town(Typed.words(venueTown));
    }
}
