/** Partners' clients at Keycloak, by its administration interface. */
@NullMarked
package fr.pixemploi.profile.partner.remote;

import org.jspecify.annotations.NullMarked;
