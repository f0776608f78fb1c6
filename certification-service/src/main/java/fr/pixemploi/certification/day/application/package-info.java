/** The use case of a centre's day. */
@NullMarked
package fr.pixemploi.certification.day.application;

import org.jspecify.annotations.NullMarked;
