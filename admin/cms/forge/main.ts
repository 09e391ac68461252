import CMS from 'decap-cms-app';

// It reads `config.yml` beside its page.
CMS.init();
