/** What a centre has to do on a day. */
@NullMarked
package fr.pixemploi.certification.day.domain;

import org.jspecify.annotations.NullMarked;
