package fr.pixemploi.portal.centre.session;

import fr.pixemploi.client.certification.model.SessionCorrection;
import fr.pixemploi.client.certification.model.SessionRequest;
import fr.pixemploi.client.certification.model.VenueRequest;
import fr.pixemploi.portal.form.Typed;
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

    public SessionRequest request(UUID centreId) {
        SessionRequest request = new SessionRequest()
                .centreId(centreId)
                .room(Typed.text(room))
                .startsAt(Typed.text(startsAt))
                .invigilators(Typed.text(invigilators))
                .description(Typed.text(description));
        UUID kept = Typed.id(venueId);
        return kept == null ? request.venue(venue()).timeZone(Typed.text(timeZone)) : request.venueId(kept);
    }

    SessionCorrection correction() {
        return new SessionCorrection()
                .venue(venue())
                .room(Typed.text(room))
                .startsAt(Typed.text(startsAt))
                .timeZone(Typed.text(timeZone))
                .invigilators(Typed.text(invigilators))
                .description(Typed.text(description));
    }

    private VenueRequest venue() {
        return new VenueRequest()
                .name(Typed.text(venueName))
                .address(Typed.text(venueAddress))
                .town(Typed.text(venueTown));
    }
}
