/** Sessions of a centre: place, local time, life from creation to publication. May touch java.* and the rules' values; must not know SQL or HTTP. */
@NullMarked
package fr.pixemploi.certification.session.domain;

import org.jspecify.annotations.NullMarked;
