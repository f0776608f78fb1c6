package fr.pixemploi.pathway.catalogue.application;

import fr.pixemploi.pathway.catalogue.domain.Training.Place;
import fr.pixemploi.pathway.lheo.Element;
import fr.pixemploi.pathway.place.domain.Address;
import fr.pixemploi.pathway.place.domain.Position;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where something is: at the coordinates that the contact gives, else about where its address is. */
final class ReadPlace {
    private final Function<Address, Optional<Position>> locate;

    ReadPlace(Function<Address, Optional<Position>> locate) {
        this.locate = locate;
    }

    Place of(Element contact) {
        Optional<Element> address = contact.child("adresse");
        Optional<Double> latitude = degrees(contact, "latitude", 90);
        Optional<Double> longitude = degrees(contact, "longitude", 180);
        boolean somewhere =
                latitude.isPresent() && longitude.isPresent() && (latitude.get() != 0 || longitude.get() != 0);
        String postcode = said(address, "codepostal", 10);
        String town = said(address, "ville", 100);
        String commune = said(address, "code-INSEE-commune", 5);
        Optional<Position> about =
                somewhere ? Optional.empty() : locate.apply(new Address(commune, postcode, town, null, null));
        return new Place(
                address.flatMap(at -> at.said("denomination"))
                        .or(() -> contact.said("ligne"))
                        .map(text -> Fields.cut(text, 255))
                        .orElse(null),
                said(address, "ligne", 255),
                postcode,
                town,
                commune,
                somewhere ? latitude.get() : about.map(Position::latitude).orElse(null),
                somewhere ? longitude.get() : about.map(Position::longitude).orElse(null),
                about.isPresent());
    }

    private static @Nullable String said(Optional<Element> address, String what, int most) {
        return address.flatMap(at -> at.said(what))
                .map(text -> Fields.cut(text, most))
                .orElse(null);
    }

    private static Optional<Double> degrees(Element contact, String which, int most) {
        return contact.said("adresse", "geolocalisation", which)
                .map(text -> text.replace(',', '.'))
                .filter(text -> text.matches("[+-]?[0-9]{1,3}(\\.[0-9]{1,20})?"))
                .map(Double::valueOf)
                .filter(value -> Math.abs(value) <= most);
    }
}
