package fr.pixemploi.portal.person.exam;

import fr.pixemploi.client.certification.model.Convocation;
import fr.pixemploi.client.certification.model.ConvocationContact;
import io.quarkus.qute.TemplateExtension;

/** A convocation as its page writes it. */
@TemplateExtension
class ConvocationViews {
    private ConvocationViews() {}

    static Long totalMinutes(Convocation convocation) {
        return convocation.getReceptionMinutes() + convocation.getTestMinutes();
    }

    /** As a telephone dials it. */
    static String dialled(ConvocationContact contact) {
        return contact.getPhone() == null ? "" : contact.getPhone().replaceAll("[^+0-9]", "");
    }
}
