/** The width up to which the page is laid out for a phone, as a media query; media.css has the same for the sheets. */
export const PHONE_QUERY = "screen and (max-width: 760px)";
