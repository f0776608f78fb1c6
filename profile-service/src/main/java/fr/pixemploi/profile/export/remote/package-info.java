/** Parts of exports, fetched from the services that made them. */
@NullMarked
package fr.pixemploi.profile.export.remote;

import org.jspecify.annotations.NullMarked;
