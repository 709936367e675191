import { type Addresses, isReportAddress, siteAddressOf } from '../../publish/site/addresses';

/**
 * What the environment says of where the site will be.
 * @throws Error when SITE_ADDRESS is no http or https URL, or REPORT_ADDRESS no mailto or https URL
 */
export function addresses(): Addresses {
  const { SITE_ADDRESS: at = '', REPORT_ADDRESS: report = '' } = process.env;
  const site = siteAddressOf(at);
  if (site === undefined)
    throw new Error(`SITE_ADDRESS: found "${at}"; expected an address such as "https://example.org/map/"`);
  if (report === '') return { site };
  if (!isReportAddress(report))
    throw new Error(
      `REPORT_ADDRESS: found "${report}"; expected an address such as "mailto:desk@example.org" or "https://example.org/errors"`,
    );
  return { site, report };
}
