package fr.pixemploi.pathway.calendar.rest;

import fr.pixemploi.pathway.calendar.domain.CalendarEntry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A calendar in iCalendar (RFC 5545, RFC 7986). The same entries give the same file. */
final class CalendarFile {
    static final String TYPE = "text/calendar";
    private static final String NAME = "Mon parcours";
    private static final Duration REFRESH = Duration.ofHours(12);

    private CalendarFile() {}

    static String of(List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Pix Emploi//Parcours//FR"))
                .add(ImmutableVersion.VERSION_2_0)
                .add(ImmutableCalScale.GREGORIAN)
                .add(new Name(NAME))
                // What programs read that know no NAME.
                .add(new XProperty("X-WR-CALNAME", NAME))
                .add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        for (CalendarEntry entry : entries) calendar.add(event(entry));
        StringWriter out = new StringWriter();
        try {
            // Unchecked: its check would write what is in the calendar into the log.
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.id() + "@pix-emploi"))
                .add(new DtStamp(entry.changedAt()))
                .add(new LastModified(entry.changedAt()))
                .add(new Sequence(Math.toIntExact(entry.sequence())))
                .add(status(entry.state()))
                .add(new DtStart<>(entry.startsOn()))
                // The day after the last.
                .add(new DtEnd<>(entry.endsOn().plusDays(1)))
                .add(new Summary(entry.title()))
                .add(new Description(description(entry)))
                // Days on which something is, not hours that are taken.
                .add(ImmutableTransp.TRANSPARENT)
                .add(new Clazz(Clazz.VALUE_PRIVATE));
        if (entry.where() != null) event.add(new Location(entry.where()));
        return event;
    }

    private static String description(CalendarEntry entry) {
        String hours = entry.hours() == 1 ? "1 heure en tout." : entry.hours() + " heures en tout.";
        if (entry.state() == CalendarEntry.State.WAITING) hours += "\nVous êtes sur la liste d'attente.";
        if (entry.body() == null) return hours;
        String ask = entry.asksAddress()
                ? "Demandez l'adresse, les jours et les heures."
                : "Demandez les jours et les heures.";
        return entry.body() + "\n" + hours + "\n" + ask;
    }

    private static Status status(CalendarEntry.State state) {
        return switch (state) {
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case TENTATIVE, WAITING -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
