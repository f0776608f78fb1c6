/** Sessions of a centre: place, local time, life from creation to publication. */
@NullMarked
package fr.pixemploi.certification.session.domain;

import org.jspecify.annotations.NullMarked;
