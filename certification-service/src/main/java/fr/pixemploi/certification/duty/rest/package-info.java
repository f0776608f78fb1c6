/** REST of how sessions are organised. */
@NullMarked
package fr.pixemploi.certification.duty.rest;

import org.jspecify.annotations.NullMarked;
