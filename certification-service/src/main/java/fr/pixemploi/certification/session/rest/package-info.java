/** REST of sessions. */
@NullMarked
package fr.pixemploi.certification.session.rest;

import org.jspecify.annotations.NullMarked;
